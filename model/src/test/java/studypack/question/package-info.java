@org.jspecify.annotations.NullMarked
package studypack.question;
