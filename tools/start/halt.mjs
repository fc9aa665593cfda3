const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Aborts when we are asked to stop: by Ctrl-C, by a signal, or by the death of the npm that started us.
 * Further requests change nothing: npm passes on a Ctrl-C that the terminal has sent us already.
 * @returns {AbortSignal}
 */
export function haltSignal() {
  const halt = new AbortController();
  for (const name of SIGNALS) process.on(name, () => halt.abort());
  const parent = process.ppid;
  const watch = () => process.ppid === parent || halt.abort();
  if (process.env.npm_lifecycle_event) setInterval(watch, 500).unref();
  return halt.signal;
}
