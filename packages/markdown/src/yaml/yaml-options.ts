import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

/** YAML 1.2 with its core schema: dates and yes stay text. */
export const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  // Duplicate keys are found by the reader; the library compares each key with each.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
};
