import type { Client } from '#testing';

/** Says of everything that waits that nothing stands between the judge and it. */
export async function declareFree({ client }: { client: Client }, editionId: string): Promise<void> {
  const path = `/editions/${editionId}/declarations/mine`;
  const { items } = (await client.get(path)).body as unknown as { items: { assignmentId: string }[] };
  const declarations = items.map(({ assignmentId }) => ({
    ...{ assignmentId, conflict: null, statement: '与该项目没有任何关系。' },
  }));
  if (declarations.length > 0) expect((await client.put(path, { declarations })).status).toBe(204);
}
