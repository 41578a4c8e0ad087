import { stopWriting } from './stopped-writing.ts';

/** Loaded before a program, it kills the process at the step of writing that the environment names. */
stopWriting(Number(process.env['KILL_AT_STEP']), () => process.kill(process.pid, 'SIGKILL'));
