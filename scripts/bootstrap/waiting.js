/**
 * Says what is done while it is done. On a terminal the line moves: it counts the seconds. It goes to stderr: stdout belongs to the script.
 *
 * @template T
 * @param {string} line
 * @param {() => Promise<T>} task
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} [output]
 * @returns {Promise<T>}
 */
export async function waiting(line, task, output = process.stderr) {
  if (!output.isTTY) {
    output.write(`${line}\n`);
    return task();
  }
  const begun = Date.now();
  output.write(line);
  const timer = setInterval(() => output.write(`\r${line} ${Math.round((Date.now() - begun) / 1000)} s`), 1000);
  try {
    return await task();
  } finally {
    clearInterval(timer);
    output.write('\n');
  }
}
