/** The part of JSON Schema 2020-12 that the files in schema/ use. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** Marks a property that is read from the body. */
  readonly 'x-body'?: boolean;
  /** The format in which a property came; the first where it is not said. */
  readonly 'x-since'?: number;
  /** What of a value had to hold in format 1, where later formats ask for less. */
  readonly 'x-format-1'?: EarlierLimits;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema | boolean>>;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly additionalProperties?: boolean | JsonSchema;
}

/** Keywords that limited a value in an earlier format. */
export type EarlierLimits = Pick<JsonSchema, '$ref' | 'const' | 'enum' | 'maxLength' | 'pattern' | 'required'>;

/** The keywords of ours that say nothing about whether a value fits; strict validators have to be told about them. */
export const annotations = ['x-body', 'x-since', 'x-format-1'] as const;

/** A schema and the name of the file that it stands in, from which its references start. */
export interface PlacedSchema {
  readonly schema: JsonSchema;
  readonly file: string;
}
