/** The bundle of a release, or of the newest one, as the portal serves it to everybody. */
export async function fetchBundle(slug: string, no: string | null): Promise<string> {
  const at = `/results/${encodeURIComponent(slug)}`;
  return textOf(`${at}/${encodeURIComponent(no ?? (await newest(at)))}/bundle.json`);
}

async function newest(at: string): Promise<string> {
  const { releases } = JSON.parse(await textOf(`${at}/index.json`)) as { releases: { no: number }[] };
  return String(releases.at(-1)?.no ?? '');
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}
