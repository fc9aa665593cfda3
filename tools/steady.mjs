const { arch, platform } = process;

/**
 * What Node is begun with to stay up: V8 on processors with protection keys loses, seldom and under load, count of its
 * own pages of code and ends the process ("Check failed: jit_page.has_value()"). Other builds do not know the flag.
 */
export const STEADY = platform === 'linux' && arch === 'x64' ? ['--no-memory-protection-keys'] : [];
