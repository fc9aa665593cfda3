/** The worker controls the judges' pages alone: no other page, no sign-in, no upload goes through it. */
const WORKER = { script: '/judge-worker.js', scope: '/judge' };

/** Has the judges' pages kept on this device, so that they open without a server; tells of a newer version that waits. */
export async function keepShell(onNewer: (take: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const { script, scope } = WORKER;
  const shell = await navigator.serviceWorker.register(script, { scope }).catch(() => null);
  if (!shell) return;
  const tell = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installed' && shell.active) onNewer(() => take(worker));
  };
  tell(shell.waiting);
  shell.addEventListener('updatefound', () => {
    const worker = shell.installing;
    worker?.addEventListener('statechange', () => tell(worker));
  });
}

/** The newer version takes over, and the page begins anew in it. */
function take(worker: ServiceWorker): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') window.location.reload();
  });
  worker.postMessage({ type: 'SKIP_WAITING' });
}
