/**
 * Everybody signs the sheets of a round that wait for them: `judge` their own, `scorekeeper` all others'. Nothing where
 * the rules ask for no signature.
 */
export async function signSheets(roundId, clients, side) {
  const path = `/rounds/${roundId}/signatures`;
  for (const client of clients) {
    const { items } = await client.get(path);
    const due = items.filter((one) => one.due.includes(side) && one.own === (side === 'judge'));
    const sheets = due.map(({ assignmentId, hash }) => ({ assignmentId, hash }));
    if (sheets.length > 0) await client.post(path, { side, sheets });
  }
}
