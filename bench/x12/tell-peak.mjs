// Loaded before a program: tells its highest resident memory on file descriptor 3 when it ends.
import { writeSync } from 'node:fs';
import { peakMb } from './peak.mjs';

process.on('exit', () => writeSync(3, String(peakMb())));
