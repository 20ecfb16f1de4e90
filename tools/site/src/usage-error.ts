/** What whoever runs the command can change: told without a stack. */
export class UsageError extends Error {}
