/** Tests of handing out, with real servers on loopback. */
package org.factpress.publish;
