/** At the head of a sentence: "Đồng chí". */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const decapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
