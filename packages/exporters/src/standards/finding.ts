/** What does not agree with a standard, and where in the document. */
export interface Finding {
  /** A JSON pointer; for tables and triples what names the place best. */
  readonly at: string;
  readonly says: string;
}
