/** A small labelled mark beside a name. Its sort decides how it looks; the label says what it means. */
export interface Tag {
  readonly sort: 'condition' | 'need' | 'elective' | 'change' | 'status' | 'kind' | 'generic' | 'error' | 'warning';
  readonly label: string;
}
