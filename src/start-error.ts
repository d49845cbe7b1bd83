/** Why the service cannot start. The message is one sentence for the person who starts it, who sees nothing else. */
export class StartError extends Error {
  override name = 'StartError'
}
