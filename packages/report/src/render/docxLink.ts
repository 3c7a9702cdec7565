import type { IContext, ParagraphChild } from 'docx'
import { ConcreteHyperlink, Paragraph } from 'docx'

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** A hyperlink whose id is its number in the document; the library's own draws lots for it, and no two files would be alike. */
export class NumberedHyperlink extends ConcreteHyperlink {
  readonly address: string
  constructor(address: string, number: number, children: readonly ParagraphChild[]) {
    super(children, `Link${number}`)
    this.address = address
  }
}

/** A paragraph that enters its hyperlinks into the document's list of addresses, as the library does for its own. */
export class LinkedParagraph extends Paragraph {
  override prepForXml(context: IContext) {
    for (const child of this.root) {
      if (child instanceof NumberedHyperlink)
        context.viewWrapper.Relationships.addRelationship(
          child.linkId,
          relationship,
          child.address,
          'External',
        )
    }
    return super.prepForXml(context)
  }
}
