package org.factpress.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateEncodingException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Makes the CMS signature that PAdES baseline B-B asks for: detached, bound to the certificate, without a time of its own. */
record DetachedCms(SigningKey key) implements SignatureInterface {
    @Override
    public byte[] sign(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IOException("The PDF cannot be signed: " + e.getMessage(), e);
        }
    }

    private SignerInfoGenerator signer() throws OperatorCreationException, CertificateEncodingException {
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(attributes())
                .build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), key.certificate());
    }

    /** PAdES tells the time in the PDF alone, and wants to know in the signature whose certificate it is. */
    private CMSAttributeTableGenerator attributes() {
        ESSCertIDv2 certificate = new ESSCertIDv2(Certificates.digest(key.certificate()));
        AttributeTable bound = new AttributeTable(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(certificate))));
        CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(bound);
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
