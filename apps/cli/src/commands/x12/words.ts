/** `1,234,567`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 claim`, `2,500 claims`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `$1,234.50`, from whole cents. */
export function dollars(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}$${grouped(Number(digits.slice(0, -2)))}.${digits.slice(-2)}`;
}

/** `51.1 MB`, of a million bytes each; small files in bytes. */
export function megabytes(bytes: number): string {
  if (bytes < 10_000) return counted(Math.round(bytes), 'byte');
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
}

/** `14 ms`, `0.14 s`, `12 s`, `3 min 5 s`. */
export function seconds(value: number): string {
  if (value < 0.1) return `${(value * 1000).toFixed(0)} ms`;
  if (value < 10) return `${value.toFixed(value < 1 ? 2 : 1)} s`;
  const whole = Math.round(value);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
