const listed = (text: string) => text.split(/[\s,]+/).filter((part) => part !== '')

/** The patterns in a text, each once. */
export const patternsIn = (text: string): string[] => [...new Set(listed(text))]
