/** What the forge refused, in one sentence for the user. The status is 0 if no answer came, or none that could be understood. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** A failed answer as an error. The message of the forge itself is untrusted text, cut short and put on one line. */
export function refusal(status: number, body: unknown): ForgeError {
  const message = messageOf(body);
  const reason = message === '' ? '' : ` It says: ${message}`;
  if (status === 401) return new ForgeError(`The forge does not accept the token, which may have expired.${reason}`, status);
  if (status === 403 || status === 429)
    return new ForgeError(
      `The forge does not allow this: the token lacks the right, or too much was asked in a short time.${reason}`,
      status,
    );
  if (status === 404)
    return new ForgeError('The forge knows no such repository, pull request or comment, or the token may not see it.', status);
  if (status === 422) return new ForgeError(`The forge does not accept what was sent.${reason}`, status);
  if (status >= 500) return new ForgeError(`The forge has a difficulty of its own (${status}); try again later.`, status);
  return new ForgeError(`The forge gave an unexpected answer (${status}).${reason}`, status);
}

const most = 300;

function messageOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('message' in body) || typeof body.message !== 'string') return '';
  const details = 'errors' in body && Array.isArray(body.errors) ? body.errors.map(detailOf).filter((detail) => detail !== '') : [];
  const words = [body.message, ...details].join('; ').replace(/\s+/gu, ' ').trim();
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error;
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' ? error.message : '';
}
