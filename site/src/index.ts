export { buildSite, type BuildSiteOptions, type BuiltSite } from './build-site.ts';
