import { seconds, megabytes } from './words.js';

const LONG_FILE_BYTES = 20e6;
const PATIENCE_MS = 1000;
const REDRAW_MS = 200;

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** One line on a terminal that says how far reading is: only for long files, and never where stderr is not a terminal. */
export class Progress {
  private name = '';
  private total?: number;
  private done = 0;
  private startedAt = 0;
  private drawnAt = 0;
  private drawn = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly quiet: boolean,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get bytes(): number {
    return this.done;
  }

  begin(name: string): void {
    this.name = name;
    this.total = undefined;
    this.done = 0;
    this.startedAt = this.drawnAt = this.now();
  }

  /** How many bytes there will be, where that is known. */
  expect(bytes: number): void {
    this.total = bytes;
  }

  advance(bytes: number): void {
    this.done += bytes;
    if (this.quiet || this.terminal.isTTY !== true) return;
    const now = this.now();
    const elapsedMs = now - this.startedAt;
    if (now - this.drawnAt < REDRAW_MS || (elapsedMs < PATIENCE_MS && (this.total ?? 0) < LONG_FILE_BYTES)) return;
    this.drawnAt = now;
    this.drawn = true;
    this.terminal.write(`\r\u001b[K${this.line(elapsedMs / 1000)}`);
  }

  end(): void {
    if (this.drawn) this.terminal.write('\r\u001b[K');
    this.drawn = false;
  }

  private line(elapsed: number): string {
    const rate = this.done / elapsed;
    const speed = `${megabytes(rate)}/s`;
    if (this.total === undefined) return `${this.name}  ${megabytes(this.done)}  ${speed}`;
    const left = Math.max(0, this.total - this.done) / rate;
    return `${this.name}  ${Math.floor((this.done / this.total) * 100)} %  ${speed}  ${seconds(left)} left`;
  }
}
