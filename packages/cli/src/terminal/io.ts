/** Everything that a command uses of its environment, except files. */
export interface Io {
  /** Where results go. */
  readonly stdout: Output;
  /** Where progress and errors go. */
  readonly stderr: Output;
  /** The current folder, as an absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A clock in milliseconds, with any origin. */
  readonly now: () => number;
  /** Milliseconds since 1970, comparable with file times. */
  readonly time: () => number;
  /** The day, as 2026-11-22. */
  readonly today: () => string;
  /** Asks the user and returns the line that they type; undefined if they end the input. Absent if nobody can be asked. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Reads all of the standard input. Absent where there is none. */
  readonly readInput?: () => Promise<Uint8Array>;
  /** From now on, a request to stop aborts this signal instead of ending the process. */
  readonly untilStopped: () => AbortSignal;
}

/** A place to print to. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether colour is wanted there. */
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Whether it is a terminal rather than a file or another program. */
  readonly terminal: boolean;
}

/** How a report looks where it is printed: in lines that can be read, however wide the place is. */
export function reportStyle({ color, width }: Output): Pick<Output, 'color' | 'width'> {
  return { color, width: Math.min(width, 120) };
}
