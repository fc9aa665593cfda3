/** The bundle of a release, as the portal serves it to everybody, and which entries the release names in it. */
export interface Published {
  text: string;
  /** public numbers by the bundle's labels */
  numbers: Readonly<Record<string, string>>;
}

interface Results {
  body: { result?: { numbers?: Record<string, string> } };
}

/** Of a release, or of the newest one. */
export async function fetchBundle(slug: string, no: string | null): Promise<Published> {
  const results = `/results/${encodeURIComponent(slug)}`;
  const at = `${results}/${encodeURIComponent(no ?? (await newest(results)))}`;
  const [text, release] = await Promise.all([textOf(`${at}/bundle.json`), textOf(`${at}/results.json`)]);
  return { text, numbers: (JSON.parse(release) as Results).body.result?.numbers ?? {} };
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
