/** Everything that a command may know of the world around it, apart from files. */
export interface Io {
  /** Where results go. */
  readonly stdout: Output;
  /** Where progress and complaints go. */
  readonly stderr: Output;
  /** The current folder, as an absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Milliseconds since 1970, which is how files are dated. */
  readonly time: () => number;
  /** The day, as 2026-11-22. */
  readonly today: () => string;
  /** Asks the person at the keyboard and gives the line that they type; undefined where they end the input. Absent where nobody is there to be asked. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** From now on, being asked to stop aborts this signal instead of ending the process. */
  readonly untilStopped: () => AbortSignal;
}

/** A place to print to. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether colour is wanted there. */
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Whether a person looks at it, rather than a file or another program. */
  readonly terminal: boolean;
}
