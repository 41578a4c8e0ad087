/** A link; without an address, only its label. */
export interface Link {
  readonly label: string;
  readonly href?: string;
  /** A short mark to cite it by. */
  readonly code?: string;
}

/** An address inside the site from a path without a leading slash: `roles/pmo-officer/`. */
export function href(base: string, path: string): string {
  return `${base}${path}`;
}
