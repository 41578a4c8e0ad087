/**
 * Installs what the lockfile says, and nothing else. npm ci refuses a lockfile that npm itself wrote where an optional package for another
 * system can't be had; npm install takes what is in it, and has to leave it as it is.
 */
export const installScript =
  'npm ci --ignore-scripts || { npm install --ignore-scripts && git diff --exit-code --stat -- package-lock.json; }';
