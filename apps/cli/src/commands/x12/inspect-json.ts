import type { EnvelopeFault, FileTotals, InspectEvent } from '@claimwright/x12';
import type { Problem } from './each-file.js';
import type { Output } from './output.js';

const FAULTS_MAX = 1000;

/** One JSON document, written as the events come: interchanges hold groups, groups hold sets. */
export class InspectionJson {
  faults = 0;
  private readonly told: EnvelopeFault[] = [];
  /** How deep the document is open: 0 not begun, 1 interchanges, 2 groups of one, 3 sets of one. */
  private level = 0;
  private comma = '';

  constructor(
    private readonly out: Output,
    private readonly file: string,
  ) {}

  get begun(): boolean {
    return this.level > 0;
  }

  tell(event: InspectEvent): void {
    switch (event.kind) {
      case 'interchange':
      case 'group': {
        const { kind, ...facts } = event;
        this.reach(kind === 'interchange' ? 1 : 2);
        this.open(JSON.stringify(facts).slice(0, -1), kind === 'interchange' ? 'groups' : 'sets');
        break;
      }
      case 'set': {
        const { kind: _, ...facts } = event;
        // A set outside of any group stands in one without a header.
        while (this.level < 3) this.open('{', this.level < 2 ? 'groups' : 'sets');
        this.out.write(this.comma + JSON.stringify(facts));
        this.comma = ',';
        break;
      }
      case 'group-end':
        this.reach(2);
        break;
      case 'interchange-end':
        this.reach(2);
        this.close(`,"acknowledgements":${event.acknowledgements}`);
        break;
      case 'fault': {
        const { kind: _, ...facts } = event;
        if (this.faults++ < FAULTS_MAX) this.told.push(facts);
        break;
      }
      case 'file': {
        const { kind: _, ...totals } = event;
        this.end({ totals });
        break;
      }
    }
  }

  end({ totals, error }: { totals?: FileTotals; error?: Problem }): void {
    this.reach(1);
    this.out.write(`],${JSON.stringify({ totals, findings: this.told, error }).slice(1)}\n`);
  }

  /** Begins the document, or closes what is open beyond a level. */
  private reach(level: number): void {
    if (this.level === 0) {
      this.out.write(`{"file":${JSON.stringify(this.file)},"interchanges":[`);
      this.level = 1;
    }
    while (this.level > level) this.close('');
  }

  private open(facts: string, holds: string): void {
    if (this.level === 0) this.reach(1);
    this.out.write(`${this.comma}${facts}${facts === '{' ? '' : ','}"${holds}":[`);
    this.comma = '';
    this.level++;
  }

  private close(rest: string): void {
    this.out.write(`]${rest}}`);
    this.comma = ',';
    this.level--;
  }
}
