/** Many tools put the name of the file where a description should be. */
export function isDescription(said: string): boolean {
  return said.trim() !== '' && !/^\S+\.(png|jpe?g|gif|bmp|tiff?|webp|svg|emf|wmf)$/i.test(said.trim())
}
