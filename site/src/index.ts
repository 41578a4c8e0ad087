export type { ReadAssets } from './files/page-assets.ts';
export type { Release } from './editions/editions.ts';
export { buildSite, type BuildSiteOptions, type BuiltSite } from './build-site.ts';
