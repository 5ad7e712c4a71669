import { rolldown } from 'rolldown'
import { brotliCompressSync } from 'node:zlib'
import { globSync } from 'node:fs'
const files = globSync('packages/french/src/**/*.ts').filter(f=>!/test|facts|testing|index/.test(f))
const base = await rolldown({input:'packages/french/src/index.ts',platform:'neutral',logLevel:'silent'})
const full=(await base.generate({format:'esm',minify:true})).output[0].code
const parts=[]
for (const f of files) { const b = await rolldown({input:f, external:(id,imp)=>imp!==undefined, logLevel:'silent'}); const {output}=await b.generate({format:'esm',minify:true}); parts.push([f.replace('packages/french/src/',''),output[0].code.replace(/import[^;]*;/g,'').replace(/export\{[^}]*\};?/g,'')]); await b.close() }
const all=parts.map(p=>p[1]).join('\n'); const T=brotliCompressSync(all).length; console.log(brotliCompressSync(full).length,T)
const rows=parts.map(([f,c])=>[f,c.length,T-brotliCompressSync(parts.filter(p=>p[0]!==f).map(p=>p[1]).join('\n')).length])
rows.sort((a,b)=>b[2]-a[2]); for(const r of rows) console.log(r.join(' '))
