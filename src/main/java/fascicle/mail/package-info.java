/// Emails. In come the parts of one; out goes a message as RFC 5322 and MIME have it, or it is handed to a server.
@NullMarked
package fascicle.mail;

import org.jspecify.annotations.NullMarked;
