/** What an own item may hold, and how many items a list. */
export const longestItem = 60;
export const longestList = 50;
export const itemPattern = /^[\s\S]{1,60}$/;
