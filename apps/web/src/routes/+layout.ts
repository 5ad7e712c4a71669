/** No page runs a script of the framework unless it says so; learners' pages never do. */
export const csr = false
