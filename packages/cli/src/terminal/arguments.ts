/** The arguments of a command. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Whether an option without a value was given. */
  readonly has: (name: string) => boolean;
  /** The value of an option; undefined if it was not given. */
  readonly valueOf: (name: string) => string | undefined;
  /** All values of an option that may be given more than once. */
  readonly valuesOf: (name: string) => readonly string[];
}
