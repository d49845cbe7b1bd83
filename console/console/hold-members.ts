/** The members of a hold that a conflict can be about, in the order in which they are compared. */
export const holdMembers = [
  'state',
  'actions',
  'until',
  'message',
  'note',
  'case_ref',
  'review_due_at',
  'lift_votes',
  'assignee_username',
] as const
