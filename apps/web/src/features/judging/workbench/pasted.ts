/** A table as people paste it: columns apart by tabs, or by commas where there is none; blank lines left out. */
export function cellsOf(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const tabs = lines.some((line) => line.includes('\t'));
  return lines.map((line) =>
    line
      .split(tabs ? '\t' : /[,，]/)
      .map((cell) => cell.trim())
      .slice(0, 12),
  );
}
