/** How much a practice may say. */
export const longest = { title: 120, summary: 400, field: 5000, source: 200 }
export const mostNeeds = 3
