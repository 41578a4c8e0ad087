import { stopWriting } from './stopped-writing.ts';

/** Preloaded into a program, it kills the process at the writing step that the environment names. */
stopWriting(Number(process.env['KILL_AT_STEP']), () => process.kill(process.pid, 'SIGKILL'));
