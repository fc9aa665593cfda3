/**
 * Whether a person still has sheets of their own to hand in in a round, in SQL: until then they see nobody else’s marks there,
 * whatever other seat they hold.
 */
export const owesSheets = (round: string, person: string) => `EXISTS (SELECT FROM judging.judge me
      JOIN judging.assignment own ON own.judge_id = me.id AND own.round_id = ${round} AND own.state = 'active'
      JOIN judging.participation part ON part.round_id = own.round_id AND part.entry_id = own.entry_id AND part.state <> 'left'
      LEFT JOIN judging.sheet due ON due.assignment_id = own.id
      WHERE me.person_id = ${person} AND due.state IS DISTINCT FROM 'submitted')`;
