/** A failure that the user can understand and act on: its message is one sentence. */
export class Failure extends Error {}

/**
 * The causes we know, most specific first. `pattern` is matched against what a tool or the system wrote;
 * `message` turns the match into the sentence.
 *
 * @type {ReadonlyArray<{ pattern: RegExp, message: (step: string, match: RegExpMatchArray) => string }>}
 */
const causes = [
  {
    pattern: /\b(ENOSPC|EDQUOT)\b/,
    message: (step, [, code]) => `The disk is full (${code}) while ${step}; free some space and try again.`,
  },
  {
    pattern: /\b(EACCES|EPERM|EROFS)\b(?:[^\n]*'([^'\n]+)')?/,
    message: (step, [, code, path]) =>
      `No permission to write${path ? ` ${path}` : ''} (${code}) while ${step}; check who owns the folder and try again.`,
  },
  {
    pattern: /\b(EINTEGRITY|ERR_PNPM_TARBALL_INTEGRITY)\b/,
    message: (step, [, code]) =>
      `A downloaded package is not the one that the lockfile pins (${code}) while ${step}; try again, and report it if it stays so.`,
  },
  {
    pattern: /\b(CERT_[A-Z_]+|ERR_TLS_[A-Z_]+|[A-Z_]*SELF_SIGNED_CERT[A-Z_]*|UNABLE_TO_[A-Z_]+)\b/,
    message: (step, [, code]) =>
      `The certificate of the package registry is not trusted (${code}) while ${step}; if your network inspects traffic, set NODE_EXTRA_CA_CERTS to the file with its certificate and try again.`,
  },
  {
    pattern:
      /\b(E(?:NOTFOUND|AI_AGAIN|PROTO|CONN[A-Z]+|TIMEDOUT|NETUNREACH|NETDOWN|HOSTUNREACH)|ERR_SOCKET_TIMEOUT|UND_ERR_[A-Z_]+|ERR_PNPM_META_FETCH_FAIL|fetch failed)\b/,
    message: (step, [, code]) =>
      `The package registry cannot be reached (${code}) while ${step}; check the network connection and the proxy settings, and try again.`,
  },
  {
    pattern: /\b(E40[1347]|E5\d\d|ERR_PNPM_FETCH_(\d+))\b/,
    message: (step, [, code]) =>
      `The package registry refused a package (${code}) while ${step}; check the registry settings in your .npmrc and try again.`,
  },
  {
    pattern: /\bERR_PNPM_(OUTDATED_LOCKFILE|NO_LOCKFILE|LOCKFILE_CONFIG_MISMATCH)\b/,
    message: () => 'pnpm-lock.yaml does not match the package.json files; run "npm run pnpm -- install" and commit the changed lockfile.',
  },
];

/**
 * The sentence for a tool that failed.
 *
 * @param {string} output everything the tool wrote
 * @param {string} step what was being done, to follow "while"
 * @param {string} [log] the log of the output
 * @returns {Failure}
 */
export function explain(output, step, log) {
  const errors = errorLines(output);
  const known = knownCause(errors.join('\n'), step) ?? knownCause(output, step);
  if (known) return known;
  const reason = errors[0]?.replace(/^npm (error|ERR!) |^\[ERROR\] |\.$/g, '');
  return new Failure(
    `Something failed while ${step}${reason ? `: ${reason}` : ''}${log ? ` (everything that was printed is in ${log})` : ''}.`,
  );
}

/**
 * Whatever was thrown, as a sentence.
 *
 * @param {unknown} error
 * @returns {Failure}
 */
export function asFailure(error) {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  const step = 'getting ready to start';
  return knownCause(message, step) ?? new Failure(`Something failed while ${step}: ${message}.`);
}

/**
 * @param {string} text
 * @param {string} step
 * @returns {Failure | undefined}
 */
function knownCause(text, step) {
  for (const { pattern, message } of causes) {
    const match = text.match(pattern);
    if (match) return new Failure(message(step, match));
  }
  return undefined;
}

/**
 * The lines in which npm and pnpm report what stopped them; the rest may be errors that they recovered from.
 *
 * @param {string} output
 */
function errorLines(output) {
  return output.split('\n').filter((line) => /^npm (error|ERR!)|\[ERR/.test(line));
}
