// Files of any size pass through this program in little memory. V8 would let its heap grow with the rate at which short-lived values are
// made, to several times what is ever kept: here the young generation stays as small as it begins, and the old one is tidied once it has
// grown by a tenth, or a few megabytes. Of its compilers the middle one works in the background on many functions at once, and what it
// took for that stays taken: as much as the heap itself. Without it hot code goes to the last one directly. All of it costs a twentieth of
// the time of the commands that make values of a file, a twentieth of a second of those on short files, and nothing of the others.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=10');
setFlagsFromString('--optimize-for-size');
setFlagsFromString('--no-maglev');
