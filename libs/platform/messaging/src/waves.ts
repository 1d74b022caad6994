/** Events of one type that one call of a handler may take together. */
export interface Wave<E> {
  type: string;
  events: E[];
}

/**
 * Groups a batch so that each handler gets few, large arrays while the events of one key still run in their order across types:
 * an event joins the earliest wave of its type that is not before the wave of its key's previous event.
 */
export function planWaves<E extends { type: string; key: string }>(events: readonly E[]): Wave<E>[] {
  const waves: Wave<E>[] = [];
  const wavesOfType = new Map<string, number[]>();
  const lastWaveOfKey = new Map<string, number>();
  for (const event of events) {
    const earliest = lastWaveOfKey.get(event.key) ?? 0;
    const ofType = wavesOfType.get(event.type) ?? [];
    let index = ofType.find((candidate) => candidate >= earliest);
    if (index === undefined) {
      index = waves.push({ type: event.type, events: [] }) - 1;
      wavesOfType.set(event.type, [...ofType, index]);
    }
    waves[index]?.events.push(event);
    lastWaveOfKey.set(event.key, index);
  }
  return waves;
}
