const compactSchema = { "actor": "id=id name=text! short=text kind=text url=address note=prose actors=[#actor]", "alternate": "title=text! url=address! kind=text language=language", "comparison": "title=text! date=date/#dateInWords value=number/#measuredInWords~", "contact": "role=text! organisation=text email=string phone=string url=address", "content": "$schema=string samsyn=version! language=language translations=[#translation] title=text! subtitle=text publisher=#publisher! kind=text edition=text~ period=#period~ decisions=[#decision] owner=@actors~ validUntil=date/#dateInWords~ revision=date/#dateInWords~ updated=date/#dateInWords~ factLabels=#factLabels source=#source alternates=[#alternate] contacts=[#contact] vision=prose~ summary=prose audience=[line] sections=[#section] goals=[#goal] journeys=[#journey] actors=[#actor] roles=[#roles] principles=[#principles] measures=[#measure] indicators=[#indicator] glossaries=[#glossary] documents=[#document] followUp=#followUp funding=[#funding] participation=[#participation] outline=[@outline]", "dateInWords": "date=date text=text!", "decision": "event=text! body=text~ date=date/#dateInWords~ reference=text~ note=prose", "document": "id=id title=text! relation=text decision=#decision note=prose url=address", "factLabels": "title=text kind=text body=text date=text edition=text period=text owner=text validUntil=text revision=text updated=text", "figure": "src=address alt=text caption=prose credit=line", "followUp": "label=text title=text body=prose cycle=text~ responsible=[@actors/#responsibility]~ next=date/#dateInWords~ results=[#result] note=prose", "funding": "id=id label=text title=text! body=prose period=#period amount=number/#measuredInWords~ responsible=[@actors/#responsibility]~ note=prose", "glossary": "id=id label=text title=text intro=prose terms=[#term]!", "goal": "id=id label=text code=text title=text summary=prose body=prose aims=[prose] commitments=[prose] topics=[text] priority=boolean/#priority sdg=[sdg] figure=#figure note=prose updated=date/#dateInWords~ source=#source responsible=[@actors/#responsibility]~ goals=[#goal]", "indicator": "id=id code=text title=text! summary=prose goals=[@goals] unit=text direction=up|down|keep baseline=#point~ target=#point~ values=[#reading] comparisons=[#comparison] breakdown=[#comparison] frequency=text~ trend=text~ status=text~ assessment=prose~ note=prose updated=date/#dateInWords~ source=#source responsible=[@actors/#responsibility]~", "journey": "id=id label=text title=text intro=prose steps=[#step]!", "logo": "src=address! alt=text!", "measure": "id=id number=text title=text body=prose goals=[@goals] start=date/#dateInWords~ due=date/#dateInWords~ status=text~ funding=line~ result=prose~ related=[line] note=prose updated=date/#dateInWords~ source=#source responsible=[@actors/#responsibility]~", "measuredInWords": "value=number~ text=text", "participation": "id=id label=text title=text! body=prose date=date/#dateInWords who=text results=[prose]", "period": "from=date/#dateInWords to=date/#dateInWords text=text", "point": "date=date/#dateInWords value=number/#measuredInWords~", "principle": "id=id title=text body=prose", "principles": "id=id label=text title=text intro=prose numbered=boolean items=[#principle]! source=#source", "priority": "rank=number reason=prose", "publisher": "name=text! kommunkod=kommunkod url=address slogan=text logo=#logo actor=@actors", "reading": "date=date/#dateInWords! value=number/#measuredInWords~ note=prose", "responsibility": "actor=@actors! state=yes|no|undecided note=line", "result": "date=date/#dateInWords title=text body=prose url=address", "roleEntry": "actor=@actors! duties=[prose]! note=prose", "roles": "id=id label=text title=text intro=prose entries=[#roleEntry]! note=prose source=#source", "section": "id=id label=text title=text body=prose kind=text|foreword|quote|appendix byline=line figures=[#figure] parts=[@outline] note=prose updated=date/#dateInWords~ source=#source responsible=[@actors/#responsibility]~ sections=[#section]", "source": "title=text url=address date=date/#dateInWords note=prose", "step": "id=id label=text title=text body=prose goal=@goals", "term": "id=id term=text! definition=prose source=#source own=boolean", "translation": "language=language! official=boolean note=line" };
const patterns = { id: /^[a-z\d]+(?:-[a-z\d]+)*$/, date: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, version: /^\d+\.\d+$/, kommunkod: /^\d{4}$/ };

function valueSchema(value) {
  const [form, object] = value.replace("~", "").split(/\/(?!.*\])/);
  return {
    nullable: value.endsWith("~"),
    form,
    item: form[0] === "[" ? valueSchema(form.slice(1, -1)) : void 0,
    object: object ? valueSchema(object) : void 0,
    entry: form[0] === "#" ? form.slice(1) : void 0,
    choices: /^\w+\|/.test(form) ? form.split("|") : void 0
  };
}

const entries = new Map(
  Object.entries(compactSchema).map(([name, keys]) => {
    const parts = keys.split(" ").map((part) => part.split(/=(.*)/));
    return [
      name,
      {
        name,
        keys: new Map(parts.map(([key, value]) => [key, valueSchema(value.replace("!", ""))])),
        required: parts.flatMap(([key, value]) => value.endsWith("!") ? key : [])
      }
    ];
  })
);

export { entries as e, patterns as p, valueSchema as v };
//# sourceMappingURL=entries.js.map
