package fascicle.render.pdf;

import fascicle.render.Escape;
import java.nio.charset.StandardCharsets;

/// The XMP packet of a PDF (ISO 16684-1) that claims to be PDF/UA-1 and PDF/A-2a.
final class Xmp {
    private static final String PACKET = """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        %s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <xmp:CreateDate>%6$s</xmp:CreateDate>
        <xmp:ModifyDate>%6$s</xmp:ModifyDate>
        <xmp:CreatorTool>%7$s</xmp:CreatorTool>
        <pdf:Producer>%8$s</pdf:Producer>
        <pdf:Keywords>%9$s</pdf:Keywords>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private Xmp() {}

    static byte[] packet(Facts facts) {
        return PACKET.formatted(
                        Escape.text(facts.title()),
                        Escape.text(facts.author()),
                        Escape.text(facts.subject()),
                        subjects(facts),
                        facts.language().toLanguageTag(),
                        facts.published() + "T00:00:00Z",
                        Facts.CREATOR,
                        Facts.PRODUCER,
                        Escape.text(facts.keywordsInOneLine()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String subjects(Facts facts) {
        StringBuilder subjects = new StringBuilder();
        facts.keywords()
                .forEach(word ->
                        subjects.append("<rdf:li>").append(Escape.text(word)).append("</rdf:li>"));
        return subjects.isEmpty() ? "" : "<dc:subject><rdf:Bag>" + subjects + "</rdf:Bag></dc:subject>\n";
    }
}
