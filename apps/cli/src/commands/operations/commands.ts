import { Option, type Command } from 'commander';
import type { GroupActFlags, AuditFlags, DrainFlags, LagFlags } from './flow.js';
import type { ProduceFlags } from './produce.js';
import type { ReplayFlags } from './replay.js';
import type { RightsFlags } from './rights.js';
import type { TailFlags } from './tail.js';
import type { PlanFlags } from './topics.js';
import type { ActOnFlags, FilterFlags } from './waiting.js';
import { duration, moment, type JsonFlag, type SetExit } from './words.js';

type Make = (usage: string, description: string, ...examples: string[]) => Command;

const WHERE = `
Where: KAFKA_BROKERS with KAFKA_SSL and KAFKA_SASL_…, as the services have them; without it, the log in the database.
Databases: DATABASE_ADMIN_URL with DATABASE_ROLE_SECRET, or DATABASE_URL_<SERVICE>, or what a running \`npm start\` left in DATA_DIR.`;

/** Adds what the people who run the system do: `topics`, `events` and `dlq`. Each is loaded when it runs. */
export function addOperations(program: Command, setExit: SetExit): void {
  const topics = groupOf(program, 'topics', 'Topics and rights on Kafka as code: plan, apply, look.');
  addTopics(makerIn(topics), setExit);
  addRights(makerIn(groupOf(topics, 'acl', 'Who may do what, from the contracts.')), setExit);
  const events = makerIn(groupOf(program, 'events', 'Events on their way: follow, measure, replay, pause, repair, drain, audit.'));
  addLooking(events, setExit);
  addActing(events, setExit);
  addWaiting(makerIn(groupOf(program, 'dlq', 'Events that did not get through: parked keys and dead letters.')), setExit);
}

function groupOf(parent: Command, name: string, description: string): Command {
  return parent.command(name).description(description).exitOverride().addHelpText('after', WHERE);
}

function makerIn(parent: Command): Make {
  const names = [parent.name()];
  for (let at = parent.parent; at; at = at.parent) names.unshift(at.name());
  return (usage, description, ...examples) => {
    const command = parent.command(usage).description(description).option('--json', 'print JSON').exitOverride();
    return command.addHelpText('after', `\nExamples:\n${examples.map((example) => `  npx ${[...names, command.name(), example].join(' ').trim()}`).join('\n')}\n${WHERE}`);
  };
}

const sizeOption = (): Option => new Option('--size <size>', 'plan for so many brokers, whatever there are').choices(['single', 'cluster']);
const FIX = 'put right what differs, as far as it can be';

function addTopics(make: Make, setExit: SetExit): void {
  make('plan', 'Show what is missing, what differs and what nobody planned; exit 1 where something is missing or differs.', '', '--size cluster --json')
    .addOption(sizeOption())
    .action(async (flags: PlanFlags) => setExit(await (await import('./topics.js')).planTopics(flags)));
  make('apply', 'Make what is missing. What differs is left, and exit 1 says so, unless --fix is given.', '', '--fix')
    .addOption(sizeOption())
    .option('--fix', `${FIX}: settings of all topics, partitions of dead letters; never the partitions of a log, whose keys would move`)
    .action(async (flags: PlanFlags & { fix?: boolean }) => setExit(await (await import('./topics.js')).applyTopics(flags)));
  make('list', 'Our topics, with what they hold.', '')
    .action(async (flags: JsonFlag) => setExit(await (await import('./topics.js')).listTopics(flags)));
  make('describe <topic>', 'One topic: settings, partitions, who writes and reads it, what it carries.', 'claimwright.remittance.payment.v1')
    .addOption(sizeOption())
    .action(async (topic: string, flags: PlanFlags) => setExit(await (await import('./topics.js')).describeTopic(topic, flags)));
}

function addRights(make: Make, setExit: SetExit): void {
  const prefixed = (command: Command): Command => command.option('--principal-prefix <prefix>', 'what principals begin with, before the service, ops or ui', 'User:');
  prefixed(make('plan', 'Show which rights are missing and which nobody planned; exit 1 where there are any.', '', '--principal-prefix User:claimwright-'))
    .action(async (flags: RightsFlags) => setExit(await (await import('./rights.js')).planRights(flags)));
  prefixed(make('apply', 'Grant what is missing; exit 1 where rights are left that nobody planned.', '', '--fix'))
    .option('--fix', 'take away from our principals what nobody planned')
    .action(async (flags: RightsFlags & { fix?: boolean }) => setExit(await (await import('./rights.js')).applyRights(flags)));
}

function addLooking(make: Make, setExit: SetExit): void {
  make('tail', 'One claim across all topics, each event once, oldest first; sealed fields stay sealed.', '--claim clm_019caf3c4e0070008000000000001005', '--claim clm_… --since 2h --follow')
    .requiredOption('--claim <id>', 'the claim (clm_…)')
    .option('--since <when>', 'how long ago (2h) or a moment', moment, new Date(0))
    .option('--follow', 'go on until Ctrl-C')
    .action(async (flags: TailFlags) => setExit(await (await import('./tail.js')).tail(flags)));
  make('lag', 'How far each group is behind, by partition, and how old that is.', '', '--max-age 60s', '--group remittance --watch')
    .option('--group <group>', 'only this one')
    .option('--max-age <time>', 'exit 1 where something waits longer (90s, 15m)', duration)
    .option('--watch', 'again every two seconds, until Ctrl-C')
    .action(async (flags: LagFlags) => setExit(await (await import('./flow.js')).lag(flags)));
  make('audit', 'Hold outboxes, topics and inboxes against each other for a window; exit 1 where they do not agree.', '--from 2h --to 5m', '--from 2026-03-01 --to 2026-03-02 --json')
    .requiredOption('--from <when>', 'how long ago or a moment', moment)
    .requiredOption('--to <when>', 'the same; a few minutes ago, so that what is on its way has come', moment)
    .action(async (flags: AuditFlags) => setExit(await (await import('./flow.js')).audit(flags)));
  make('drain', 'Wait until every outbox is empty and every group has read to the end; exit 1 where the time is over before that.', '--timeout 5m', '--service remittance')
    .option('--service <service>', 'only its outbox and its group')
    .option('--timeout <time>', 'how long to wait', duration, 60_000)
    .action(async (flags: DrainFlags) => setExit(await (await import('./flow.js')).drainAll(flags)));
}

/** Who and why, which every act is told. */
const acting = (command: Command): Command => command.requiredOption('--reason <text>', 'why; kept with the act').option('--as <name>', 'who acts, where it is not the user of this terminal');

function addActing(make: Make, setExit: SetExit): void {
  make('replay', 'Feed a stretch of a topic to one group again; what its inbox knows is dropped, so effects stay once.',
    '--group remittance --topic claimwright.claim-submission.claim.v1 --from 2h --dry-run', '--group remittance --topic claimwright.claim-submission.claim.v1 --from 2h --reason "restored from backup" --wait', '--status')
    .option('--group <group>', 'the one that gets it')
    .option('--topic <topic>', 'what it gets again')
    .option('--from <when>', 'how long ago or a moment, by the broker’s clock', moment)
    .option('--to <when>', 'the same (default: now)', moment)
    .option('--dry-run', 'only count what would act')
    .option('--reason <text>', 'why; kept with the act')
    .option('--as <name>', 'who acts, where it is not the user of this terminal')
    .option('--wait', 'until it is over')
    .option('--status', 'show the replays asked for and how far they are')
    .action(async (flags: ReplayFlags) => setExit(await (await import('./replay.js')).replay(flags)));
  acting(make('pause', 'Stop a group: it reads nothing more until it is resumed.', '--group remittance --reason "payer sends wrong files"').requiredOption('--group <group>', 'which'))
    .action(async (flags: GroupActFlags) => setExit(await (await import('./flow.js')).pauseGroup(flags)));
  acting(make('resume', 'Let a stopped group go on where it was.', '--group remittance --reason "files are right again"').requiredOption('--group <group>', 'which'))
    .action(async (flags: GroupActFlags) => setExit(await (await import('./flow.js')).resumeGroup(flags)));
  acting(make('produce', 'Send an event written by hand through the outbox of the service that owns it, once its contract holds.',
    '--type claim.closed.v1 --file data.json --org org_… --reason "closed by phone" --dry-run'))
    .requiredOption('--type <type>', 'of the event')
    .requiredOption('--file <file>', 'its data as JSON')
    .requiredOption('--org <id>', 'its organisation (org_…)')
    .option('--dry-run', 'only check and show it')
    .option('-y, --yes', 'do not ask')
    .action(async (flags: ProduceFlags) => setExit(await (await import('./produce.js')).produce(flags)));
}

function addWaiting(make: Make, setExit: SetExit): void {
  const filtered = (command: Command): Command => command
    .option('--service <service>', 'only what waits in its database')
    .option('--group <group>', 'only of this group')
    .option('--topic <topic>', 'only of this topic')
    .option('--key <key>', 'only of this key, such as a claim')
    .option('--failed-with <code>', 'only what failed with this code')
    .addOption(new Option('--state <state>', 'only what is in this state').choices(['retrying', 'stopped', 'unreadable']));
  filtered(make('list', 'What waits, over all services; exit 1 where something does.', '', '--state stopped', '--group remittance --failed-with claim_not_found'))
    .action(async (flags: FilterFlags) => setExit(await (await import('./waiting.js')).listAll(flags)));
  make('show <id>', 'One entry with its record; sealed fields stay sealed, and what is in no contract is not shown.', 'remittance/parked:12')
    .action(async (id: string, flags: JsonFlag) => setExit(await (await import('./waiting.js')).showOne(id, flags)));
  for (const [action, description] of [['retry', 'Try again now: one entry, or all that a filter finds.'], ['discard', 'Give up for good: the events behind it go on, and no replay brings it back.']] as const) {
    acting(filtered(make(`${action} [id]`, description, 'remittance/parked:12 --reason "mended"', '--group remittance --failed-with TypeError --reason "fixed in 1.4.2" --yes')))
      .option('--all', 'everything that waits')
      .option('-y, --yes', 'do not ask')
      .action(async (id: string | undefined, flags: ActOnFlags) => setExit(await (await import('./waiting.js')).actOn(action, id, flags)));
  }
}
