import { spawnSync } from 'node:child_process';

function guardUnder(version) {
  const lie = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', lie, 'tools/node-guard.mjs'], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('node guard', () => {
  it.each(['10.24.1', '20.20.2', '22.17.9'])('refuses Node %s in words', (version) => {
    const { status, stderr } = guardUnder(version);
    expect(status).toBe(1);
    expect(stderr).toMatch(`Node ${version} is too old`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(['22.18.0', '24.0.0', '26.1.0'])('lets Node %s pass', (version) => {
    expect(guardUnder(version)).toEqual({ status: 0, stderr: '' });
  });
});
