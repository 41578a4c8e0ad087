import { Failure } from '@framewright/workspace';

/**
 * Loads the builder of sites, which needs a web bundler: validating should neither wait for it nor require it to be installed.
 * @throws Failure if it is not installed
 */
export async function loadSite(): Promise<typeof import('@framewright/site')> {
  try {
    return await import('@framewright/site');
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Failure('The builder of sites is not installed; add the package @framewright/site beside framewright and try again.');
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes("'@framewright/site'")
  );
}
