/**
 * Whether npm knows our packages by their names. Everything that says how the command is had asks this, and nothing is published before it is
 * true; CONTRIBUTING.md says what whoever owns the names does first.
 */
export const isPublished: boolean = false;
