/** A small label beside a name. Its sort decides its style; the label its meaning. */
export interface Tag {
  readonly sort: 'condition' | 'need' | 'elective' | 'change' | 'status' | 'kind' | 'generic' | 'error' | 'warning';
  readonly label: string;
}
