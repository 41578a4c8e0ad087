/** A failure that the user can understand and act on. The message is one sentence; the cause is what the system reported. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** The failure that git itself can't be used here, whatever it is asked: it is missing, or refuses the repository. */
export class GitUnusable extends Failure {}

/** What was being done to a file or folder when the system refused. */
export type Doing = 'read' | 'write';

const reasons: Readonly<Record<string, (path: string, doing: Doing) => string>> = {
  EACCES: (path, doing) => `There is no permission to ${doing} ${path}; check who owns it and try again.`,
  EPERM: (path, doing) => `There is no permission to ${doing} ${path}; check who owns it and try again.`,
  EROFS: (path) => `${path} can't be written, because it lies on a disk that can only be read; choose another place.`,
  ENOSPC: (path) => `The disk is full, so ${path} was not written; free some space and try again.`,
  EDQUOT: (path) => `Your share of the disk is full, so ${path} was not written; free some space and try again.`,
  ENOENT: (path, doing) =>
    doing === 'read' ? `There is no file or folder ${path}.` : `${path} can't be written, because its folder is not there.`,
  ENOTDIR: (path) => `${path} can't be used, because a part of its path is a file and not a folder.`,
  EISDIR: (path) => `${path} is a folder, and a file is needed there.`,
  ELOOP: (path) => `${path} can't be used, because its links lead round in a circle.`,
  ENAMETOOLONG: (path) => `${path} can't be used, because its name is too long.`,
  EMFILE: (path, doing) => `Too many files are open on this computer to ${doing} ${path}; close some programs and try again.`,
};

/**
 * An error of the file system in one sentence; any other error as it is.
 * @param givenPath the path to name; by default the one that the system reports
 */
export function failureOf(error: unknown, doing: Doing, givenPath?: string): Error {
  if (error instanceof Failure || !isSystemError(error)) return error instanceof Error ? error : new Error(String(error));
  const path = givenPath ?? error.dest ?? error.path ?? 'A file';
  const explain = reasons[error.code];
  return new Failure(explain ? explain(path, doing) : `${path} can't be ${doing === 'read' ? 'read' : 'written'} (${error.code}).`, {
    cause: error,
  });
}

/** An error of the system, as Node gives it. */
export interface SystemError extends Error {
  readonly code: string;
  /** The file or folder, and where it was to go. */
  readonly path?: string;
  readonly dest?: string;
}

/** Whether an error comes from the system and has its code. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
