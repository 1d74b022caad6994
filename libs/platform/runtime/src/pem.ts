import { readFileSync } from 'node:fs';
import { ConfigError } from './config.js';

/** The bytes of the file that a setting names; told by the setting's name where there is none. */
export function readPem(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError([`${name} names no file that can be read`]);   // the system's own words would quote the path
  }
}
