// Generated from schema/ by "npm run generate"; edit the schema instead.
export function manifest(value: unknown): boolean;
export function scale(value: unknown): boolean;
export function group(value: unknown): boolean;
export function family(value: unknown): boolean;
export function competence(value: unknown): boolean;
export function role(value: unknown): boolean;
export function qualification(value: unknown): boolean;
export function resource(value: unknown): boolean;
export function term(value: unknown): boolean;
export function page(value: unknown): boolean;
export function news(value: unknown): boolean;
export function review(value: unknown): boolean;
export function translation(value: unknown): boolean;
