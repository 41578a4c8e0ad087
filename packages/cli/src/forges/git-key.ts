/** The shell variables that a script has a key and an address in. */
export interface GitKey {
  readonly remote: string;
  readonly token: string;
  /** How many settings of git there are in all, where the script adds some. */
  readonly settings?: number;
}

/** Lines of a shell script by which git has a key for one address alone, never asks for another, and follows no redirection with it. */
export function gitKeyLines({ remote, token, settings = 2 }: GitKey): string {
  return `key="$(printf 'x-access-token:%s' "$${token}" | base64 | tr -d '\\n')"
echo "::add-mask::$key"
export GIT_TERMINAL_PROMPT=0 GIT_CONFIG_COUNT=${settings}
export GIT_CONFIG_KEY_0="http.$${remote}.extraHeader" GIT_CONFIG_VALUE_0="Authorization: Basic $key"
export GIT_CONFIG_KEY_1=http.followRedirects GIT_CONFIG_VALUE_1=false`;
}
